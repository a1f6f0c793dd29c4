import css from "../../../views/printing/printing.css";
import { PapersView } from "../papers/papers-view.tsx";
import { wear } from "./wear.ts";

wear(css);

export default PapersView;
