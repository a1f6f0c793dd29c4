// Ant Design's rarer parts: one of two thousand rows, a transfer of rows, segments, stars, lists of lists, rows by `Form.List`.
import {
  Button,
  Cascader,
  ConfigProvider,
  Form,
  Input,
  InputNumber,
  Rate,
  Segmented,
  Select,
  Space,
  Transfer,
} from "antd";
import russian from "antd/es/locale/ru_RU";
import { useEffect } from "react";
import { createRoot } from "react-dom/client";

window.__submitted = 0;

const SCHOOLS = Array.from({ length: 2000 }, (_, place) => ({
  value: `s${place + 1}`,
  label: `Примерная школа № ${place + 1}`,
}));
const FORMS = ["Индивидуальная", "Групповая", "Дистанционная"].map((title) => ({ key: title, title }));

const leaf = (label) => ({ value: label, label });
const TOWNS = [
  { ...leaf("Примерская область"), children: ["Примерский район", "Город Примерск"].map(leaf) },
  { ...leaf("Образцовый край"), children: ["Образцовский округ", "Город Образцово"].map(leaf) },
];
// Every level may be the answer.
const AREAS = [
  {
    ...leaf("Образцовый край"),
    children: [
      { ...leaf("Образцовский округ"), children: ["Примерово", "Тестово"].map(leaf) },
      leaf("Город Образцово"),
    ],
  },
  { ...leaf("Примерская область"), children: [leaf("Примерский район"), leaf("Город Примерск")] },
  { ...leaf("Тестоград"), children: [leaf("Тестоград"), leaf("Посад")] },
];
// The same words stand on two paths.
const BRANCHES = ["Школы", "Колледжи"].map((label) => ({
  ...leaf(label),
  children: [leaf("Педагоги"), leaf(`${label}: обучающиеся`)],
}));

function Monitoring() {
  const [form] = Form.useForm();
  useEffect(() => {
    window.__state = () => {
      const { rows = [], ...values } = form.getFieldsValue(true);
      const ofRows = rows.flatMap((row, place) => [
        [`rows.${place}.name`, row?.name],
        [`rows.${place}.mentees`, row?.mentees],
      ]);
      return { ...values, ...Object.fromEntries(ofRows) };
    };
    window.__ready = true;
  }, [form]);
  return (
    <ConfigProvider locale={russian}>
      <h1>Мониторинг системы наставничества</h1>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ forms: [], rows: [{}, {}] }}
        onFinish={() => {
          window.__submitted += 1;
        }}
      >
        <Form.Item name="school" label="Образовательная организация">
          <Select showSearch optionFilterProp="label" options={SCHOOLS} placeholder="Выберите из списка" />
        </Form.Item>
        <Form.Item name="forms" label="Формы наставничества" valuePropName="targetKeys">
          <Transfer dataSource={FORMS} render={({ title }) => title} titles={["Все", "Выбранные"]} />
        </Form.Item>
        <Form.Item name="place" label="Местность" initialValue="Не указана">
          <Segmented options={["Не указана", "Город", "Село"]} />
        </Form.Item>
        <Form.Item name="quality" label="Качество методической поддержки" initialValue={0}>
          <Rate />
        </Form.Item>
        <Form.Item name="town" label="Муниципалитет">
          <Cascader options={TOWNS} placeholder="Выберите" />
        </Form.Item>
        <Form.Item name="area" label="Территория">
          <Cascader options={AREAS} changeOnSelect placeholder="Выберите" />
        </Form.Item>
        <Form.Item name="district" label="Район охвата">
          <Cascader options={AREAS} changeOnSelect placeholder="Выберите" />
        </Form.Item>
        <Form.Item name="centre" label="Базовый центр">
          <Cascader options={AREAS} placeholder="Выберите" />
        </Form.Item>
        <Form.Item name="branch" label="Направление">
          <Cascader options={BRANCHES} placeholder="Выберите" />
        </Form.Item>
        <h2>Наставники</h2>
        <Form.List name="rows">
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key, name }) => (
                <Space key={key} align="baseline">
                  <Form.Item name={[name, "name"]} label="ФИО наставника">
                    <Input />
                  </Form.Item>
                  <Form.Item name={[name, "mentees"]} label="Количество наставляемых">
                    <InputNumber min={0} />
                  </Form.Item>
                  <Button onClick={() => remove(name)}>Удалить</Button>
                </Space>
              ))}
              <Button onClick={() => add({})}>Добавить</Button>
            </>
          )}
        </Form.List>
        <Button>Готово</Button>
      </Form>
    </ConfigProvider>
  );
}

createRoot(document.getElementById("root")).render(<Monitoring />);
