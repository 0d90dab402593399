package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Score>> scores = Hot.of(List.of());

  @Override
  public void start() {
    Map<String, Team> teams = new LinkedHashMap<>();
    teams.put("none", null);
    teams.put("red", new Team(null));
    scores.set(
        List.of(
            new Score(null, null, null, null, null, null, null, null, null),
            new Score(
                1,
                0.5f,
                'b',
                "ok",
                new Team("blue"),
                Arrays.asList(1, null),
                teams,
                new Integer[] {null, 2},
                Arrays.asList("x", null))));
  }

  @Override
  public void step() {}
}
