package soc;

import dev.hearth.annotations.Migrates;
import java.util.Arrays;
import java.util.List;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Pair<String, Integer> name(V1.Person old) {
    return new Pair<>(old.name(), old.ties().size());
  }

  @Override
  protected List<Topic> subs(V1.Topic old) {
    return Arrays.stream(old.subs()).map(this::migrate).toList();
  }

  @Override
  protected int depth(V1.Topic old) {
    return old.subs().length == 0 ? 0 : 1;
  }
}
