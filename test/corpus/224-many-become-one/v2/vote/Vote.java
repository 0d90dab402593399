package vote;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;

@HotState
public final class Vote implements HotProgram {
  private final Hot<Map<String, Ballot>> ballots = Hot.of(Map.of());
  private final Hot<Voter> voters = Hot.of(new Voter());
  private final Hot<Long> turnout = Hot.of(0L);

  @Override
  public void start() {}

  @Override
  public void step() {}

  @HotState
  public record Ballot(int number, boolean yes) {}

  @HotState
  public static final class Voter {
    private final Hot<String> name = Hot.of("");
  }
}
