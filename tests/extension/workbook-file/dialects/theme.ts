/** A theme as small as one can be: eleven colours, two families of letters, three of each kind of look. */
const colours = [
  "dk1",
  "lt1",
  "dk2",
  "lt2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
]
  .map(
    (name, at) =>
      `<a:${name}><a:srgbClr val="${(at * 1_250_000).toString(16).toUpperCase().padStart(6, "0")}"/></a:${name}>`,
  )
  .join("");
const letters = ["major", "minor"]
  .map(
    (name) =>
      `<a:${name}Font><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}Font>`,
  )
  .join("");
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const three = (element: string) => element.repeat(3);

export const themeXml =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements>' +
  `<a:clrScheme name="Office">${colours}</a:clrScheme><a:fontScheme name="Office">${letters}</a:fontScheme>` +
  `<a:fmtScheme name="Office"><a:fillStyleLst>${three(fill)}</a:fillStyleLst><a:lnStyleLst>${three(`<a:ln w="6350">${fill}</a:ln>`)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${three("<a:effectStyle><a:effectLst/></a:effectStyle>")}</a:effectStyleLst><a:bgFillStyleLst>${three(fill)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
