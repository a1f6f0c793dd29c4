import shared from "../../../views/people/people.css";
import css from "../people/people.css";
import { PeopleView } from "../people/people-view.tsx";
import { wear } from "./wear.ts";

wear(shared);
wear(css);

export default PeopleView;
