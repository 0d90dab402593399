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
}
