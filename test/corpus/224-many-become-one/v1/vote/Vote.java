package vote;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Vote implements HotProgram {
  private final Hot<Map<String, List<Ballot>>> ballots = Hot.of(Map.of());
  private final Hot<List<Voter>> voters = Hot.of(List.of());
  private final Hot<int[]> turnout = Hot.of(new int[0]);

  @Override
  public void start() {
    ballots.set(
        Map.of("north", List.of(new Ballot(1, true), new Ballot(2, false)), "south", List.of()));
    Voter ann = new Voter("ann");
    voters.set(List.of(ann, new Voter("bea"), ann));
    turnout.set(new int[] {3, 4, Integer.MAX_VALUE});
  }

  @Override
  public void step() {}

  @HotState
  public record Ballot(int number, boolean yes) {}

  @HotState
  public static final class Voter {
    private final Hot<String> name = Hot.of("");

    private Voter() {}

    Voter(String name) {
      this.name.set(name);
    }
  }
}
