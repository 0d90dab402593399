package mail;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.time.Instant;
import java.util.List;

@HotState
public final class Mail implements HotProgram {
  private final Hot<List<Letter>> letters = Hot.of(List.of());
  private final Hot<Instant> postmark = Hot.of(Instant.EPOCH);

  @Override
  public void start() {}

  @Override
  public void step() {}
}
