/** Things that happen at a time, in seconds, one after the other. */
export interface Agenda {
  readonly at: (time: number, happen: () => unknown) => void;
  /** Lets everything happen, and tells each time first. */
  readonly run: (setTime: (time: number) => void) => Promise<void>;
}

/** Makes an empty agenda. */
export function agendaOf(): Agenda {
  const events: { time: number; happen: () => unknown }[] = [];
  return {
    at: (time, happen) => {
      const index = events.findLastIndex((event) => event.time >= time);
      events.splice(index + 1, 0, { time, happen });
    },
    run: async (setTime) => {
      for (let event = events.pop(); event; event = events.pop()) {
        setTime(event.time);
        await event.happen();
      }
    },
  };
}
