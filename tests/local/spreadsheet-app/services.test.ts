import { beforeEach, describe, expect, test } from "vitest";
import { newPropertiesService } from "../../../local/spreadsheet-app/services.ts";

describe("properties, as Google keeps them", () => {
  let service: GoogleAppsScript.Properties.PropertiesService;
  beforeEach(() => {
    service = newPropertiesService().service;
  });

  test("the user's and the document's are apart", () => {
    service.getUserProperties().setProperty("имя", "Примерова");
    expect(service.getDocumentProperties().getProperty("имя")).toBeNull();
    expect(service.getUserProperties().getProperty("имя")).toBe("Примерова");
  });

  test("a value holds 9 kB: half as many Russian letters", () => {
    const properties = service.getDocumentProperties();
    properties.setProperty("а", "я".repeat(4608));
    expect(() => properties.setProperty("а", "я".repeat(4609))).toThrow("Argument too large: value");
    expect(properties.getProperty("а")).toHaveLength(4608);
  });

  test("a store holds 500 kB", () => {
    const properties = service.getDocumentProperties();
    const fill = () => {
      for (let key = 0; key < 60; key += 1) properties.setProperty(`k${key}`, "x".repeat(9000));
    };
    expect(fill).toThrow("quota");
  });

  test("what is deleted is gone", () => {
    const properties = service.getDocumentProperties();
    properties.setProperty("а", "б").deleteProperty("а");
    expect(properties.getProperty("а")).toBeNull();
  });

  test("a service the add-on does not use is not there", () => {
    expect(() => service.getScriptProperties()).toThrow("not part of the in-memory");
  });
});
