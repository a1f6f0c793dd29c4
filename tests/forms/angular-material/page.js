// Angular Material over reactive forms; templates are compiled in the browser, so no build of Angular's own is needed.
import "zone.js";
import "@angular/compiler";
import "@angular/material/prebuilt-themes/azure-blue.css";
import { registerLocaleData } from "@angular/common";
import russian from "@angular/common/locales/ru";
import { Component, LOCALE_ID } from "@angular/core";
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from "@angular/forms";
import { MatAutocompleteModule } from "@angular/material/autocomplete";
import { MatButtonModule } from "@angular/material/button";
import { MatCheckboxModule } from "@angular/material/checkbox";
import { MatChipsModule } from "@angular/material/chips";
import { DateAdapter, MAT_DATE_FORMATS, MAT_DATE_LOCALE, NativeDateAdapter } from "@angular/material/core";
import { MatDatepickerModule } from "@angular/material/datepicker";
import { MatFormFieldModule } from "@angular/material/form-field";
import { MatInputModule } from "@angular/material/input";
import { MatRadioModule } from "@angular/material/radio";
import { MatSelectModule } from "@angular/material/select";
import { MatSlideToggleModule } from "@angular/material/slide-toggle";
import { bootstrapApplication } from "@angular/platform-browser";
import { provideNoopAnimations } from "@angular/platform-browser/animations";

registerLocaleData(russian);
window.__submitted = 0;

/** Reads ДД.ММ.ГГГГ, as the forms of the regions do; the native adapter reads what `Date.parse` does. */
class DottedDates extends NativeDateAdapter {
  parse(text) {
    const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text ?? "") ?? [];
    if (day === undefined) return text ? this.invalid() : null;
    return this.createDate(Number(year), Number(month) - 1, Number(day));
  }
}
DottedDates.ɵprov = NativeDateAdapter.ɵprov;
DottedDates.ɵfac = () => new DottedDates();

const SHOWN_DATES = {
  parse: { dateInput: null },
  display: {
    dateInput: { year: "numeric", month: "2-digit", day: "2-digit" },
    monthYearLabel: { year: "numeric", month: "short" },
    dateA11yLabel: { year: "numeric", month: "long", day: "numeric" },
    monthYearA11yLabel: { year: "numeric", month: "long" },
  },
};

const iso = (date) =>
  date instanceof Date && !Number.isNaN(date.getTime())
    ? [date.getFullYear(), date.getMonth() + 1, date.getDate()]
        .map((n) => String(n).padStart(2, "0"))
        .join("-")
    : null;

class Monitoring {
  kinds = [
    { id: 1, name: "Детский сад" },
    { id: 2, name: "Школа" },
    { id: 3, name: "Колледж" },
  ];
  forms = ["Учитель – учитель", "Ученик – ученик", "Студент – ученик"];
  towns = ["Примерск", "Образцово", "Тестовый Посад"];
  form = new FormGroup({
    name: new FormControl("", { nonNullable: true, validators: [Validators.required] }),
    region: new FormControl({ value: "Примерская область", disabled: true }),
    kind: new FormControl(null),
    forms: new FormControl([], { nonNullable: true }),
    town: new FormControl("", { nonNullable: true }),
    mentors: new FormControl(null),
    ordered: new FormControl(null),
    approved: new FormControl(null),
    number: new FormControl("", { nonNullable: true }),
    contest: new FormControl(false, { nonNullable: true }),
    site: new FormControl(false, { nonNullable: true }),
    note: new FormControl("", { nonNullable: true }),
    level: new FormControl(null),
    words: new FormControl([], { nonNullable: true }),
    agree: new FormControl(false, { nonNullable: true }),
  });

  constructor() {
    window.__state = () => {
      const { ordered, ...rest } = this.form.getRawValue();
      return { ...rest, ordered: iso(ordered) };
    };
  }

  ngAfterViewInit() {
    window.__ready = true;
  }

  add({ value, chipInput }) {
    const words = this.form.controls.words;
    if (value.trim() !== "") words.setValue([...words.value, value.trim()]);
    chipInput.clear();
  }

  remove(word) {
    const words = this.form.controls.words;
    words.setValue(words.value.filter((each) => each !== word));
  }

  sent() {
    window.__submitted += 1;
  }
}

const template = `
<h1>Мониторинг целевой модели наставничества</h1>
<form [formGroup]="form" (ngSubmit)="sent()">
  <h2>Организация</h2>
  <mat-form-field><mat-label>Наименование организации</mat-label><input matInput formControlName="name" required /></mat-form-field>
  <mat-form-field><mat-label>Регион</mat-label><input matInput formControlName="region" /></mat-form-field>
  <mat-form-field><mat-label>Тип организации</mat-label>
    <mat-select formControlName="kind">
      @for (kind of kinds; track kind.id) { <mat-option [value]="kind.id">{{ kind.name }}</mat-option> }
    </mat-select>
  </mat-form-field>
  <mat-form-field><mat-label>Формы наставничества</mat-label>
    <mat-select formControlName="forms" multiple>
      @for (form of forms; track form) { <mat-option [value]="form">{{ form }}</mat-option> }
    </mat-select>
  </mat-form-field>
  <mat-form-field><mat-label>Населённый пункт</mat-label>
    <input matInput formControlName="town" [matAutocomplete]="towns_" />
    <mat-autocomplete #towns_="matAutocomplete">
      @for (town of towns; track town) { <mat-option [value]="town">{{ town }}</mat-option> }
    </mat-autocomplete>
  </mat-form-field>
  <h2>Реализация</h2>
  <mat-form-field><mat-label>Количество наставников</mat-label><input matInput type="number" formControlName="mentors" /><mat-hint>Всего, чел.</mat-hint></mat-form-field>
  <mat-form-field><mat-label>Дата приказа</mat-label>
    <input matInput [matDatepicker]="picker" formControlName="ordered" placeholder="ДД.ММ.ГГГГ" />
    <mat-datepicker-toggle matIconSuffix [for]="picker"></mat-datepicker-toggle><mat-datepicker #picker></mat-datepicker>
  </mat-form-field>
  <div><p id="approved-label">Программа утверждена?</p>
    <mat-radio-group formControlName="approved" aria-labelledby="approved-label">
      <mat-radio-button value="yes">Да</mat-radio-button><mat-radio-button value="no">Нет</mat-radio-button>
    </mat-radio-group>
  </div>
  @if (form.value.approved === 'yes') {
    <mat-form-field><mat-label>Номер приказа</mat-label><input matInput formControlName="number" /></mat-form-field>
  }
  <fieldset><legend>Уровень проекта</legend>
    <label><input type="radio" formControlName="level" value="region" /> Региональный</label>
    <label><input type="radio" formControlName="level" value="school" /> Школьный</label>
  </fieldset>
  <p><mat-checkbox formControlName="contest">Участвовали в конкурсе наставников</mat-checkbox></p>
  <p><mat-slide-toggle formControlName="site">Раздел на сайте заполнен</mat-slide-toggle></p>
  <mat-form-field><mat-label>Пояснение</mat-label><textarea matInput formControlName="note"></textarea></mat-form-field>
  <mat-form-field><mat-label>Ключевые слова</mat-label>
    <mat-chip-grid #words formControlName="words">
      @for (word of form.value.words; track word) {
        <mat-chip-row (removed)="remove(word)">{{ word }}<button type="button" matChipRemove [attr.aria-label]="'Удалить ' + word">×</button></mat-chip-row>
      }
    </mat-chip-grid>
    <input [matChipInputFor]="words" (matChipInputTokenEnd)="add($event)" />
  </mat-form-field>
  <p><mat-checkbox formControlName="agree">Даю согласие на обработку персональных данных</mat-checkbox></p>
  <button mat-button type="submit">Отправить</button>
</form>`;

const Page = Component({
  selector: "body",
  standalone: true,
  imports: [
    ReactiveFormsModule,
    MatAutocompleteModule,
    MatButtonModule,
    MatCheckboxModule,
    MatChipsModule,
    MatDatepickerModule,
    MatFormFieldModule,
    MatInputModule,
    MatRadioModule,
    MatSelectModule,
    MatSlideToggleModule,
  ],
  template,
})(Monitoring);

bootstrapApplication(Page, {
  providers: [
    provideNoopAnimations(),
    { provide: LOCALE_ID, useValue: "ru" },
    { provide: MAT_DATE_LOCALE, useValue: "ru" },
    { provide: DateAdapter, useClass: DottedDates },
    { provide: MAT_DATE_FORMATS, useValue: SHOWN_DATES },
  ],
});
