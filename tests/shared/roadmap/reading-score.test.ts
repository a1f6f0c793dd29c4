import { describe, expect, test } from "vitest";
import type { Activity, Roadmap } from "../../../shared/roadmap/roadmap.ts";
import { scoreReading } from "./reading-score.ts";

const order: Activity = {
  number: "1",
  group: null,
  text: "Издание приказа",
  steps: [],
  deadline: "до 10.09.2024",
  assignees: ["Директор", "Куратор"],
  outcome: "Приказ",
};
const consent: Activity = { ...order, text: "Сбор согласий", deadline: "сентябрь" };
const roadmap = (...activities: Activity[]): Roadmap => ({
  title: "",
  institution: null,
  approval: null,
  schoolYear: null,
  stages: [{ number: "1", name: "Подготовка", activities }],
});
const golden = roadmap(order, consent);
const elsewhere: Roadmap = {
  ...golden,
  stages: [{ number: "2", name: "Подготовка", activities: [order, consent] }],
};

describe("scoreReading", () => {
  test.each<[string, Roadmap, number]>([
    ["the same, in another order", roadmap(consent, order), 1],
    ["one of two lost", roadmap(order), 2 / 3],
    ["one invented", roadmap(order, consent, { ...order, text: "Лишнее" }), 4 / 5],
    ["one read twice", roadmap(order, order, consent), 4 / 5],
    ["another deadline", roadmap(order, { ...consent, deadline: "октябрь" }), 1 / 2],
    ["assignees run together", roadmap({ ...order, assignees: ["Директор Куратор"] }, consent), 1 / 2],
    ["another outcome", roadmap({ ...order, outcome: "" }, consent), 1 / 2],
    ["under another stage", elsewhere, 0],
    ["nothing read", roadmap(), 0],
  ])("%s", (_, read, f1) => {
    expect(scoreReading(read, golden).f1).toBeCloseTo(f1, 10);
  });
});
