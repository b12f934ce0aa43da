/**
 * How five venues build the page on which money is moved: a global exchange in one page, a Korean one with tables, a
 * Japanese one rendered by its server, a European one with dialogs, and a wallet for phones.
 */
import { html } from '../pages.ts';

export interface View {
  readonly language: string;
  readonly heading: string;
  /** What the form asks for: asset, network, address, amount; those that the view has. */
  readonly asks: readonly string[];
  readonly button: string;
  /** Entries of the menu, which name other moves as well. */
  readonly menu: readonly string[];
}

export type Layout = (view: View) => string;

const page = ({ language, heading }: View, body: string) =>
  html(heading, body).replace('lang="en"', `lang="${language}"`);
const each = (all: readonly string[], make: (text: string, index: number) => string) => all.map(make).join('');
const menuOf = ({ menu }: View) => `<nav><ul>${each(menu, (name) => `<li><a href="#">${name}</a></li>`)}</ul></nav>`;

/** Steps under a heading; labels and choices are plain elements with class names. */
const globalExchange: Layout = (view) =>
  page(
    view,
    `<div id="__APP"><header class="header-3kd">${menuOf(view)}</header><div class="layout-x1"><aside class="sidebar-2f">${menuOf(view)}</aside>
     <div class="content-9s"><div class="top"><h1 class="title-a8">${view.heading}</h1></div>
     ${each(view.asks, (ask, i) => `<div class="step-z"><div class="formItem-label">${ask}</div><div class="select-4q" role="combobox" aria-expanded="false"><span>${['USDT', 'TRX', '…', '0.00'][i]}</span><svg width="9" height="9"></svg></div></div>`)}
     <div class="qr"><canvas width="120" height="120"></canvas></div><button class="btn primary">${view.button}</button></div></div></div>`,
  );

/** Tabs and a table whose head cells are the labels. */
const koreanExchange: Layout = (view) =>
  page(
    view,
    `<div class="wrap"><div class="gnb">${menuOf(view)}</div><section class="ty01"><ul class="tabB"><li><a href="#">${view.menu[0]}</a></li><li class="on"><a href="#" title="selected">${view.heading}</a></li></ul>
     <h3 class="tit">${view.heading}</h3><table class="tableForm"><tbody>${each(view.asks, (ask) => `<tr><th scope="row">${ask}</th><td><span class="inp"><input type="text"></span></td></tr>`)}</tbody></table>
     <div class="btnArea"><a href="#" class="btn" role="button">${view.button}</a></div></section></div>`,
  );

/** A form with definition terms, sent by a submit field. */
const japaneseExchange: Layout = (view) =>
  page(
    view,
    `<div id="header">${menuOf(view)}</div><div id="main"><h2 class="page-title">${view.heading}</h2><form action="/send" method="post"><dl>${each(view.asks, (ask, i) => `<dt>${ask}</dt><dd>${i === 1 ? '<select><option>ERC-20</option></select>' : '<input type="text" autocomplete="off">'}</dd>`)}</dl><input type="submit" value="${view.button}"></form></div>`,
  );

/** The account’s overview stays, and the form stands in a dialog over it. */
const europeanExchange: Layout = (view) =>
  page(
    view,
    `<div data-testid="app">${menuOf(view)}<main><h1>Portfolio</h1><p>€ 0.00</p></main></div>
     <div role="dialog" aria-modal="true" style="position:fixed;inset:20px;background:#fff"><header><h2>${view.heading}</h2><button aria-label="×">×</button></header>
     ${each(view.asks, (ask, i) => `<div class="field"><label for="f${i}">${ask}</label><input id="f${i}" placeholder="0"></div>`)}<button type="submit">${view.button}</button></div>`,
  );

/** A screen of a wallet: the title is plain text, and fields are named by what stands in them or by attributes. */
const phoneWallet: Layout = (view) =>
  page(
    view,
    `<div class="screen"><div class="bar"><button aria-label="‹"></button><p class="bar__title" role="heading" aria-level="1">${view.heading}</p></div>
     ${each(view.asks, (ask, i) => `<div class="row"><input ${i % 2 === 0 ? 'aria-label' : 'placeholder'}="${ask}"></div>`)}
     <div class="pad"><div role="button" tabindex="0" class="cta">${view.button}</div></div><div class="dock">${menuOf(view)}</div></div>`,
  );

export const LAYOUTS = { globalExchange, koreanExchange, japaneseExchange, europeanExchange, phoneWallet };
