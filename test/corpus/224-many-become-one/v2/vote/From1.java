package vote;

import dev.hearth.annotations.Migrates;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vote.Vote.Ballot;
import vote.Vote.Voter;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Map<String, Ballot> ballots(V1.Vote old) {
    Map<String, Ballot> last = new TreeMap<>();
    old.ballots()
        .forEach(
            (town, ballots) ->
                last.put(
                    town, ballots.stream().reduce((one, other) -> other).orElse(null)));
    return last;
  }

  @Override
  protected Voter voters(V1.Vote old) {
    return migrate(old.voters().get(2));
  }

  @Override
  protected long turnout(V1.Vote old) {
    return IntStream.of(old.turnout()).asLongStream().sum();
  }
}
