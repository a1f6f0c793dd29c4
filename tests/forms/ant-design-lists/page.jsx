// Ant Design's rarer lists: one of two thousand rows, a transfer of rows between two lists, segments.
import { ConfigProvider, Form, Segmented, Select, Transfer } from "antd";
import russian from "antd/es/locale/ru_RU";
import { useEffect } from "react";
import { createRoot } from "react-dom/client";

window.__submitted = 0;

const SCHOOLS = Array.from({ length: 2000 }, (_, place) => ({
  value: `s${place + 1}`,
  label: `Примерная школа № ${place + 1}`,
}));
const FORMS = ["Индивидуальная", "Групповая", "Дистанционная"].map((title) => ({ key: title, title }));

function Monitoring() {
  const [form] = Form.useForm();
  useEffect(() => {
    window.__state = () => form.getFieldsValue(true);
    window.__ready = true;
  }, [form]);
  return (
    <ConfigProvider locale={russian}>
      <h1>Мониторинг системы наставничества</h1>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ forms: [] }}
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
      </Form>
    </ConfigProvider>
  );
}

createRoot(document.getElementById("root")).render(<Monitoring />);
