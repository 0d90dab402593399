package mail;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.stream.Stream;

@HotState
public final class Outbox implements HotProgram {
  private final Hot<List<String>> sent = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {
    sent.update(all -> Stream.concat(all.stream(), Stream.of("mail " + all.size())).toList());
  }

  /** Tried out once, and never held. */
  @HotState
  public record Draft(String text, Folder folder) {}

  @HotState
  public enum Folder {
    INBOX,
    SPAM
  }

  @HotState
  public sealed interface Part permits Text, Picture {}

  @HotState
  public record Text(String text) implements Part {}

  @HotState
  public record Picture(byte[] bytes) implements Part {}

  @HotState
  public static final class Attachment {
    private final Hot<List<Part>> parts = Hot.of(List.of());
  }
}
