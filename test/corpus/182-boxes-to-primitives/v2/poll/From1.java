package poll;

import dev.hearth.annotations.Migrates;
import java.util.Arrays;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int[] ages(V1.Poll old) {
    return Arrays.stream(old.ages()).mapToInt(age -> age == null ? -1 : age).toArray();
  }

  @Override
  protected int stars(V1.Answer old) {
    return old.stars() == null ? 0 : old.stars();
  }

  @Override
  protected long weight(V1.Answer old) {
    return old.weight() == null ? 1 : old.weight();
  }

  @Override
  protected boolean open(V1.Answer old) {
    return old.open() != null && old.open();
  }

  @Override
  protected double share(V1.Answer old) {
    return old.share() == null ? Double.NaN : old.share();
  }

  @Override
  protected char mark(V1.Answer old) {
    return old.mark() == null ? '?' : old.mark();
  }
}
