import css from "../reminders/reminders.css";
import { RemindersView } from "../reminders/reminders-view.tsx";
import { wear } from "./wear.ts";

wear(css);

export default RemindersView;
