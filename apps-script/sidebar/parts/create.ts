import { CreateView } from "../create-view.tsx";

export default CreateView;
