import { WebsiteView } from "../website/website-view.tsx";

export default WebsiteView;
