// Ant Design keeps the answers in its Form; the lists are searched, virtual and drawn in a portal.
import {
  Button,
  Cascader,
  Checkbox,
  ConfigProvider,
  DatePicker,
  Form,
  Input,
  InputNumber,
  Radio,
  Select,
  Switch,
} from "antd";
import russian from "antd/es/locale/ru_RU";
import dayjs from "dayjs";
import "dayjs/locale/ru";
import { useEffect } from "react";
import { createRoot } from "react-dom/client";

dayjs.locale("ru");
window.__submitted = 0;

const DISTRICTS = Array.from({ length: 60 }, (_, place) => ({
  value: `m${place + 1}`,
  label: `Примерный район № ${place + 1}`,
}));
const PLACES = [
  {
    value: "city",
    label: "Город",
    children: [
      { value: "north", label: "Северный округ" },
      { value: "south", label: "Южный округ" },
    ],
  },
  { value: "village", label: "Село", children: [{ value: "east", label: "Восточное" }] },
];
const plain = (value) => (dayjs.isDayjs(value) ? value.format("YYYY-MM-DD") : value);

function Monitoring() {
  const [form] = Form.useForm();
  useEffect(() => {
    window.__state = () =>
      Object.fromEntries(
        Object.entries(form.getFieldsValue(true)).map(([name, value]) => [name, plain(value) ?? null]),
      );
    window.__ready = true;
  }, [form]);
  return (
    <ConfigProvider locale={russian}>
      <h1>Мониторинг системы наставничества</h1>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ year: "2025/26", agree: false, open: false, levels: [] }}
        onFinish={() => {
          window.__submitted += 1;
        }}
      >
        <h2>Общие сведения</h2>
        <Form.Item name="organisation" label="Наименование организации" rules={[{ required: true }]}>
          <Input placeholder="Как в уставе" allowClear />
        </Form.Item>
        <Form.Item name="year" label="Учебный год">
          <Input disabled />
        </Form.Item>
        <Form.Item name="district" label="Муниципальный район" rules={[{ required: true }]}>
          <Select showSearch optionFilterProp="label" options={DISTRICTS} placeholder="Выберите из списка" />
        </Form.Item>
        <Form.Item name="place" label="Населённый пункт">
          <Cascader options={PLACES} placeholder="Выберите" />
        </Form.Item>
        <h2>Участники</h2>
        <Form.Item name="mentors" label="Число наставников" extra="На дату отчёта, человек">
          <InputNumber min={0} max={300} precision={0} />
        </Form.Item>
        <Form.Item name="share" label="Доля наставников, прошедших обучение">
          <InputNumber min={0} max={100} decimalSeparator="," addonAfter="%" />
        </Form.Item>
        <Form.Item name="levels" label="Категории наставляемых">
          <Select
            mode="multiple"
            options={["Молодые специалисты", "Обучающиеся", "Студенты"].map((label) => ({
              value: label,
              label,
            }))}
          />
        </Form.Item>
        <Form.Item name="forms" label="Формы наставничества">
          <Checkbox.Group options={["Индивидуальная", "Групповая", "Дистанционная"]} />
        </Form.Item>
        <h2>Документы</h2>
        <Form.Item name="ordered" label="Дата приказа">
          <DatePicker format="DD.MM.YYYY" maxDate={dayjs("2026-12-31")} />
        </Form.Item>
        <Form.Item name="regulations" label="Положение о наставничестве принято">
          <Radio.Group>
            <Radio value="yes">Да</Radio>
            <Radio value="no">Нет</Radio>
            <Radio value="soon">Готовится</Radio>
          </Radio.Group>
        </Form.Item>
        <Form.Item noStyle dependencies={["regulations"]}>
          {({ getFieldValue }) =>
            getFieldValue("regulations") === "yes" && (
              <Form.Item name="link" label="Ссылка на положение">
                <Input />
              </Form.Item>
            )
          }
        </Form.Item>
        <Form.Item name="open" label="Раздел на сайте опубликован" valuePropName="checked">
          <Switch />
        </Form.Item>
        <Form.Item name="comment" label="Примечание">
          <Input.TextArea autoSize maxLength={200} showCount />
        </Form.Item>
        <Form.Item name="agree" valuePropName="checked">
          <Checkbox>Согласен на обработку персональных данных</Checkbox>
        </Form.Item>
        <Button type="primary" htmlType="submit">
          Отправить
        </Button>
      </Form>
    </ConfigProvider>
  );
}

createRoot(document.getElementById("root")).render(<Monitoring />);
