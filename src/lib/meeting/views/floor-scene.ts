import { speakingEnd } from '../floor';
import { byId } from '../lists';
import type { TurnWords } from '../meeting';
import { nameOf, type Clock, type SceneMeeting } from './scene-parts';

/* Who speaks, for how long still, and who is next. */

export type SpeakerView = TurnWords & { name: string; position: string; element: string };

export type FloorScene = {
  kind: 'floor';
  speaker: (SpeakerView & { since: number; clock: Clock | null }) | null;
  queue: SpeakerView[];
  waiting: number;
};

function speakerView(
  meeting: SceneMeeting,
  { attendeeId, topic, kind, onBehalf }: TurnWords & { attendeeId: string },
): SpeakerView {
  const attendee = byId(meeting.attendees, attendeeId);
  const element =
    nameOf(meeting, attendee?.elementId ?? null)?.shortName ?? attendee?.organisation ?? '';
  const { name = '', position = '' } = attendee ?? {};
  return { name, position, element, topic, kind, onBehalf };
}

export function floorScene(meeting: SceneMeeting): FloorScene {
  const { speaker, queue } = meeting.floor;
  const end = speakingEnd(meeting);
  const clockFrom = (startedAt: number): Clock | null =>
    end === null ? null : { startedAt, minutes: (end - startedAt) / 60_000 };
  return {
    kind: 'floor',
    speaker: speaker && {
      ...speakerView(meeting, speaker),
      since: speaker.since,
      clock: clockFrom(speaker.since),
    },
    queue: queue.slice(0, 3).map((turn) => speakerView(meeting, turn)),
    waiting: queue.length,
  };
}
