import { PapersView } from "../papers/papers-view.tsx";

export default PapersView;
