import { defineManifest } from "@crxjs/vite-plugin";

/**
 * The least the panel can live on: `activeTab` for the page in front of the person, `scripting` to read it on request,
 * `storage` for what the person decided about documents, `sidePanel` for the panel. Every host is optional and asked for at use.
 */
export default defineManifest({
  manifest_version: 3,
  name: "Наставничество: книга и форма",
  short_name: "Наставничество",
  version: "0.1.0",
  description:
    "Делает рабочую книгу из дорожной карты и переносит данные из неё в форму мониторинга. Форму не отправляет.",
  minimum_chrome_version: "116",
  permissions: ["activeTab", "scripting", "storage", "sidePanel"],
  optional_host_permissions: ["https://*/*", "http://*/*"],
  action: {
    default_title: "Наставничество: форма и дорожная карта",
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
