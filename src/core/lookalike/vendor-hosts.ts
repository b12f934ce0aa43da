/**
 * Hosts that companies rent for themselves by name (help desks, status pages, recruiting, sign-on) and hosts that carry
 * a page about every product (application stores, reviews, downloads). A brand's bare name there is the brand, or a page
 * about it. Hosts on which anybody gets any name for nothing (pages.dev, blogspot.com) are not among them.
 */

const VENDORS = new Set(
  // Help desks, communities, status pages.
  (
    'zendesk.com freshdesk.com freshservice.com freshworks.com intercom.help intercom.io intercom-help.eu helpscoutdocs.com ' +
    'helpscout.net helpjuice.com kayako.com desk.com gorgias.help zohodesk.com happyfox.com supportbee.com groovehq.com ' +
    'uservoice.com canny.io productboard.com aha.io statuspage.io status.io instatus.com betteruptime.com better-status.com ' +
    'statuscast.com statushub.io hund.io sorryapp.com pingdom.com uptimerobot.com discourse.group insided.com ' +
    'higherlogic.com vanillacommunity.com khoros.com lithium.com hackerone.com bugcrowd.com ' +
    // Recruiting.
    'greenhouse.io lever.co workable.com recruitee.com teamtailor.com breezy.hr bamboohr.com ashbyhq.com ' +
    'smartrecruiters.com jobvite.com personio.com personio.de workday.com myworkdayjobs.com myworkdaysite.com icims.com ' +
    'applytojob.com successfactors.com taleo.net oraclecloud.com pinpointhq.com jobs.cz homerun.co ' +
    // Sign-on, office, code, mail and marketing.
    'okta.com okta-emea.com oktapreview.com onelogin.com auth0.com duosecurity.com slack.com atlassian.net jira.com ' +
    'service-now.com salesforce.com force.com salesforce-sites.com my.site.com sharepoint.com onmicrosoft.com ' +
    'visualstudio.com box.com egnyte.com notion.so clickup.com monday.com asana.com readme.io readme.com ' +
    'stoplight.io swaggerhub.com apiary.io postman.co sentry.io datadoghq.com looker.com tableau.com splunkcloud.com ' +
    'looksmart.com hubspot.com hs-sites.com marketo.com mktoweb.com eloqua.com pardot.com sendgrid.net mailchimp.com ' +
    'list-manage.com cmail19.com cmail20.com braze.com iterable.com customer.io typeform.com qualtrics.com ' +
    'surveymonkey.com survicate.com eventbrite.com hopin.com zoom.us webex.com on24.com vids.io wistia.com brightcove.com ' +
    'vimeo.com cloudflareaccess.com crowdin.com lokalise.com phrase.com transifex.com figma.com invisionapp.com ' +
    'brandfolder.com frontify.com bynder.com merchstore.com appsflyer.com onelink.me app.link adjust.com go.link ' +
    'sng.link page.link kochava.com branch.io impact.com pxf.io sjv.io ojrq.net partnerstack.com gitbook.com ' +
    // Application stores, downloads, reviews, reference works, fans.
    'softonic.com uptodown.com aptoide.com apkpure.com apkmirror.com apkcombo.com malavida.com filehippo.com ' +
    'soft112.com softpedia.com cnet.com informer.com updatestar.com en.lo4d.com lo4d.com download.com apponic.com ' +
    'alternativeto.net sourceforge.net pissedconsumer.com trustpilot.com sitejabber.com complaintsboard.com ' +
    'fandom.com wikia.com wikipedia.org wikidot.com shoplo.com miraheze.org stackexchange.com ' +
    'medium.com substack.com mirror.xyz tumblr.com livejournal.com deviantart.com artstation.com bandcamp.com itch.io ' +
    'reddit.com newgrounds.com tistory.com hatenablog.com dev.to hashnode.dev paragraph.xyz launchpad.net'
  ).split(' '),
);

/** Shared hosts of code: a tenant is an account there, and the brands hold the accounts of their names. */
const CODE_HOSTS = new Set(
  'github.io gitlab.io bitbucket.io readthedocs.io rtfd.io readthedocs-hosted.com docs.rs'.split(' '),
);

export function isVendorDomain(domain: string): boolean {
  return VENDORS.has(domain);
}

export function isCodeHost(suffix: string): boolean {
  return CODE_HOSTS.has(suffix);
}
