/** Other organisations and other people that forms ask for in the same words. */
export const OTHERS = [
  "партнер|предприят|учредител|исполнител|работодател|=орган|=органа|управлени|центр|=вуз|=вуза",
];
/** «Руководитель программы», «сайт программы», «обучающиеся в программе»: of the programme, not of the organisation. */
export const PROGRAMME = "программ|наставничеств|модел|систем|реализаци|внедрени";

export const LEARNER =
  "обучающ|учащ|=детей|=дети|ученик|школьник|ребят|подростк|воспитанник|студент|контингент";
