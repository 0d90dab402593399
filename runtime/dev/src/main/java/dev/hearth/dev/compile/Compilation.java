package dev.hearth.dev.compile;

import dev.hearth.dev.load.Code;
import java.time.Duration;
import java.util.List;

/**
 * What came of one compile.
 *
 * @param code what it wrote; not to be used when there are {@link #errors}
 * @param messages all that was said
 * @param sources how many of the sources were compiled: what no edit concerned was not
 * @param processors what the processors took of it
 */
public record Compilation(
    Code code, List<Message> messages, int sources, Duration took, Duration processors) {
  public Compilation {
    messages = List.copyOf(messages);
  }

  /** What is wrong with the sources; empty when they compiled. */
  public List<Message> errors() {
    return messages.stream().filter(message -> message.kind() == Message.Kind.ERROR).toList();
  }

  /** What Hearth's processor had to say besides. */
  public List<String> notes() {
    return messages.stream()
        .filter(message -> message.kind() != Message.Kind.ERROR && message.fromHearth())
        .map(Message::text)
        .toList();
  }
}
