import { defineManifest } from "@crxjs/vite-plugin";

/**
 * The least a form filler can live on: `activeTab` for the page in front of the person, `scripting` to read it on request,
 * `storage` for the person's own settings, `sidePanel` for the panel. Every host is optional and asked for at use.
 */
export default defineManifest({
  manifest_version: 3,
  name: "Наставничество: заполнение формы",
  short_name: "Наставничество",
  version: "0.1.0",
  description:
    "Переносит данные о наставничестве из рабочей книги школы в форму регионального мониторинга. Форму не отправляет.",
  minimum_chrome_version: "116",
  permissions: ["activeTab", "scripting", "storage", "sidePanel"],
  optional_host_permissions: ["https://*/*", "http://*/*"],
  action: {
    default_title: "Заполнить форму мониторинга",
    default_icon: { "16": "icons/icon-16.png", "32": "icons/icon-32.png" },
  },
  icons: {
    "16": "icons/icon-16.png",
    "32": "icons/icon-32.png",
    "48": "icons/icon-48.png",
    "128": "icons/icon-128.png",
  },
  background: { service_worker: "background/open-side-panel.ts", type: "module" },
  side_panel: { default_path: "side-panel/side-panel.html" },
});
