// Element Plus over a Vue reactive model; the template is compiled in the browser.
import {
  ElButton,
  ElCascader,
  ElCheckbox,
  ElCheckboxGroup,
  ElConfigProvider,
  ElDatePicker,
  ElForm,
  ElFormItem,
  ElInput,
  ElInputNumber,
  ElInputTag,
  ElOption,
  ElRadio,
  ElRadioGroup,
  ElRate,
  ElSelect,
  ElSwitch,
} from "element-plus";
import "element-plus/dist/index.css";
import russian from "element-plus/es/locale/lang/ru.mjs";
import { createApp, reactive } from "vue/dist/vue.esm-bundler.js";

const model = reactive({
  school: "",
  region: "Примерская область",
  kind: "",
  place: [],
  area: [],
  reach: [],
  tags: [],
  models: [],
  words: [],
  locality: "",
  mentors: null,
  pairs: null,
  held: "",
  mode: "",
  partner: "",
  events: [],
  bank: false,
  rate: 0,
  note: "",
  agree: false,
});

window.__submitted = 0;
// The library has more than one way to say «nothing chosen».
window.__state = () => JSON.parse(JSON.stringify({ ...model, reach: model.reach ?? [] }));

const template = `
<el-config-provider :locale="russian">
  <h1>Отчёт о наставничестве за полугодие</h1>
  <el-form :model="model" label-position="top" @submit.prevent="sent">
    <h2>Организация</h2>
    <el-form-item label="Краткое наименование" prop="school" required><el-input v-model="model.school" /></el-form-item>
    <el-form-item label="Регион"><el-input v-model="model.region" readonly /></el-form-item>
    <el-form-item label="Вид организации">
      <el-select v-model="model.kind" filterable placeholder="Выберите">
        <el-option v-for="kind in kinds" :key="kind" :label="kind" :value="kind" />
      </el-select>
    </el-form-item>
    <el-form-item label="Муниципалитет">
      <el-cascader v-model="model.place" :options="places" placeholder="Выберите" />
    </el-form-item>
    <el-form-item label="Территория">
      <el-cascader v-model="model.area" :options="areas" :props="{ checkStrictly: true }" clearable placeholder="Выберите" />
    </el-form-item>
    <el-form-item label="Район охвата">
      <el-cascader v-model="model.reach" :options="areas" :props="{ checkStrictly: true, checkOnClickNode: true }" clearable placeholder="Выберите" />
    </el-form-item>
    <el-form-item label="Направления наставничества">
      <el-select v-model="model.tags" multiple placeholder="Можно несколько">
        <el-option v-for="tag in tags" :key="tag.id" :label="tag.name" :value="tag.id" />
      </el-select>
    </el-form-item>
    <el-form-item label="Ролевые модели">
      <el-select v-model="model.models" multiple filterable allow-create default-first-option placeholder="Можно несколько">
        <el-option v-for="each in ['Лидер – пассивный', 'Равный – равному']" :key="each" :label="each" :value="each" />
      </el-select>
    </el-form-item>
    <el-form-item label="Ключевые слова практики"><el-input-tag v-model="model.words" /></el-form-item>
    <fieldset><legend>Местность</legend>
      <label v-for="each in ['Город', 'Село']" :key="each"><input type="radio" name="locality" v-model="model.locality" :value="each" /> {{ each }}</label>
    </fieldset>
    <h2>Показатели</h2>
    <el-form-item label="Количество наставников"><el-input-number v-model="model.mentors" :min="0" :max="200" /></el-form-item>
    <el-form-item label="Количество пар"><el-input v-model.number="model.pairs" type="number" /></el-form-item>
    <el-form-item label="Дата последней встречи">
      <el-date-picker v-model="model.held" type="date" format="DD.MM.YYYY" value-format="YYYY-MM-DD" placeholder="ДД.ММ.ГГГГ" />
    </el-form-item>
    <el-form-item label="Режим встреч">
      <el-radio-group v-model="model.mode">
        <el-radio value="in">Очно</el-radio><el-radio value="out">Дистанционно</el-radio><el-radio value="partner">У партнёра</el-radio>
      </el-radio-group>
    </el-form-item>
    <el-form-item v-if="model.mode === 'partner'" label="Название партнёра"><el-input v-model="model.partner" /></el-form-item>
    <el-form-item label="Проведённые события">
      <el-checkbox-group v-model="model.events">
        <el-checkbox value="forum">Форум</el-checkbox><el-checkbox value="school">Школа наставника</el-checkbox><el-checkbox value="contest">Конкурс</el-checkbox>
      </el-checkbox-group>
    </el-form-item>
    <el-form-item label="Банк программ создан"><el-switch v-model="model.bank" /></el-form-item>
    <el-form-item label="Оценка удовлетворённости"><el-rate v-model="model.rate" /></el-form-item>
    <el-form-item label="Пояснение"><el-input v-model="model.note" type="textarea" /></el-form-item>
    <el-checkbox v-model="model.agree">Принимаю условия передачи данных</el-checkbox>
    <el-button native-type="submit">Отправить</el-button>
  </el-form>
</el-config-provider>`;

const app = createApp({
  components: {
    ElButton,
    ElCascader,
    ElCheckbox,
    ElCheckboxGroup,
    ElConfigProvider,
    ElDatePicker,
    ElForm,
    ElFormItem,
    ElInput,
    ElInputNumber,
    ElInputTag,
    ElOption,
    ElRadio,
    ElRadioGroup,
    ElRate,
    ElSelect,
    ElSwitch,
  },
  template,
  setup: () => ({
    model,
    russian,
    kinds: ["Детский сад", "Школа", "Колледж"],
    places: ["Примерская область", "Образцовый край"].map((label, region) => ({
      label,
      value: `r${region}`,
      children: ["районы", "города"].map((kind, place) => ({
        label: `${label}: ${kind}`,
        value: `p${place}`,
      })),
    })),
    areas: [
      { label: "Примерская область", value: "a1", children: [{ label: "Город Примерск", value: "a11" }] },
      {
        label: "Образцовый край",
        value: "a2",
        children: [
          { label: "Образцовский округ", value: "a21", children: [{ label: "Тестово", value: "a211" }] },
          { label: "Город Образцово", value: "a22" },
        ],
      },
    ],
    tags: [
      { id: 1, name: "Педагог – педагог" },
      { id: 2, name: "Ученик – ученик" },
      { id: 3, name: "Работодатель – студент" },
    ],
    sent: () => {
      window.__submitted += 1;
    },
  }),
  mounted: () => {
    window.__ready = true;
  },
});
app.mount("#root");
