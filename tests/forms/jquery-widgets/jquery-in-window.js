// The plugins look for jQuery in the window, as on the pages where scripts follow each other.
import jQuery from "jquery";

window.jQuery = window.$ = jQuery;
export default jQuery;
