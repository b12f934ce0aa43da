/** A withdrawal form in Angular, bound with `ngModel`; its templates are compiled in the page. */
import '@angular/compiler';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';

class Field {
  value = '';
}

Component({
  selector: '#app',
  imports: [FormsModule],
  template: '<input id="to" name="to" size="60" [(ngModel)]="value"><output id="state">{{ value }}</output>',
})(Field);

await bootstrapApplication(Field, { providers: [provideZonelessChangeDetection()] });
