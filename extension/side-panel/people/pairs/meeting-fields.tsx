import { type GivenMeeting, meetingLabels, TICKED } from "../../../../shared/people-lists/meeting-form.ts";
import { give, kindsOfMeetings } from "./step-state.ts";

/** What is asked of a meeting that took place. */
export function MeetingFields({ given }: { given: GivenMeeting }) {
  const { day = "", meeting = "", topic = "", feedback = "" } = given;
  return (
    <>
      <label>
        {meetingLabels.day}
        <input type="date" value={day} onInput={(event) => give("day", event.currentTarget.value)} />
      </label>
      <label>
        {meetingLabels.meeting}
        <select value={meeting} onChange={(event) => give("meeting", event.currentTarget.value)}>
          <option value="">не выбран</option>
          {kindsOfMeetings.value.map((words) => (
            <option key={words} value={words}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label>
        {meetingLabels.topic}
        <input
          type="text"
          autocomplete="off"
          value={topic}
          onInput={(event) => give("topic", event.currentTarget.value)}
        />
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={feedback === TICKED}
          onChange={(event) => give("feedback", event.currentTarget.checked ? TICKED : "")}
        />{" "}
        {meetingLabels.feedback}
      </label>
    </>
  );
}
