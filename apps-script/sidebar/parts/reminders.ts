import { RemindersView } from "../reminders/reminders-view.tsx";

export default RemindersView;
