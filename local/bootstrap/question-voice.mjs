// `node local/bootstrap/question-voice.mjs learn`: learns from the labelled questions anew which fields questions ask for and writes
// `shared/form-filling/likeness/voice.generated.ts`; `… compare [FILE …]` prints how each file left out is answered.
import { ensureInstalled, importTypeScript } from "./project.mjs";

ensureInstalled();
const { questionVoice } = await importTypeScript("local/question-voice/question-voice.ts");
questionVoice(process.argv.slice(2));
