import { enumeration, strictStandIn } from "./strict-stand-in.ts";

type Spreadsheet = typeof GoogleAppsScript.Spreadsheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type ValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type RuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;
type RichTextBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

export const validationCriteria = named("CHECKBOX", "VALUE_IN_RANGE", "VALUE_IN_LIST", "DATE_IS_VALID_DATE");
export const booleanCriteria = named("TEXT_EQUAL_TO");
export const protectionTypes = named("RANGE", "SHEET");
export const sheetTypes = named("GRID", "OBJECT", "DATASOURCE");
export const borderStyles = named("SOLID");

function named<const Names extends readonly string[]>(...names: Names): { [Name in Names[number]]: never } {
  return enumeration(names);
}

export function newDataValidation(): ValidationBuilder {
  let type = "";
  let values: unknown[] = [];
  let allowInvalid = true;
  let help: string | null = null;
  const builder: ValidationBuilder = strictStandIn<ValidationBuilder>("DataValidationBuilder", {
    requireCheckbox: () => {
      type = "CHECKBOX";
      values = [];
      return builder;
    },
    requireDate: () => {
      type = "DATE_IS_VALID_DATE";
      return builder;
    },
    requireValueInRange: (range: Range, showDropdown?: boolean) => {
      type = "VALUE_IN_RANGE";
      values = [range, showDropdown ?? true];
      return builder;
    },
    setAllowInvalid: (allow: boolean) => {
      allowInvalid = allow;
      return builder;
    },
    setHelpText: (text: string) => {
      help = text;
      return builder;
    },
    build: () => {
      if (type === "") throw new Error("DataValidationBuilder.build: no criterion was set");
      const built = { type, values, allowInvalid, help };
      return strictStandIn<Validation>("DataValidation", {
        getCriteriaType: () => built.type as unknown as Spreadsheet["DataValidationCriteria"]["CHECKBOX"],
        getCriteriaValues: () => built.values,
        getAllowInvalid: () => built.allowInvalid,
        getHelpText: () => built.help as string,
      });
    },
  });
  return builder;
}

export function newConditionalFormatRule(): RuleBuilder {
  let text = "";
  let background: string | null = null;
  let fontColor: string | null = null;
  let ranges: Range[] = [];
  const builder: RuleBuilder = strictStandIn<RuleBuilder>("ConditionalFormatRuleBuilder", {
    whenTextEqualTo: (wanted: string) => {
      text = wanted;
      return builder;
    },
    setBackground: (color: string | null) => {
      background = color;
      return builder;
    },
    setFontColor: (color: string | null) => {
      fontColor = color;
      return builder;
    },
    setRanges: (wanted: Range[]) => {
      ranges = wanted;
      return builder;
    },
    build: () => {
      const built = { text, background, fontColor, ranges };
      return strictStandIn<Rule>("ConditionalFormatRule", {
        getRanges: () => built.ranges,
        getBooleanCondition: () =>
          strictStandIn<GoogleAppsScript.Spreadsheet.BooleanCondition>("BooleanCondition", {
            getCriteriaType: () => "TEXT_EQUAL_TO" as unknown as GoogleAppsScript.Spreadsheet.BooleanCriteria,
            getCriteriaValues: () => [built.text],
            getBackground: () => built.background,
            getFontColor: () => built.fontColor,
          }),
      });
    },
  });
  return builder;
}

export function newRichTextValue(): RichTextBuilder {
  let text = "";
  let link: string | null = null;
  const builder: RichTextBuilder = strictStandIn<RichTextBuilder>("RichTextValueBuilder", {
    setText: (wanted: string) => {
      text = wanted;
      return builder;
    },
    setLinkUrl: (first: number | string | null) => {
      if (typeof first === "number")
        throw new Error("RichTextValueBuilder.setLinkUrl by offsets is not modelled");
      link = first;
      return builder;
    },
    build: () => {
      const built = { text, link };
      return strictStandIn<RichText>("RichTextValue", {
        getText: () => built.text,
        getLinkUrl: () => built.link as string,
      });
    },
  });
  return builder;
}
