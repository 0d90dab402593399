package log;

import dev.hearth.annotations.Migrates;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected long sum(V2.Journal old) {
    return lines(old.last()).mapToLong(V2.Line::level).sum();
  }

  @Override
  protected int urgent(V2.Journal old) {
    return (int) lines(old.last()).filter(V2.Line::urgent).count();
  }

  @Override
  protected int lines(V2.Journal old) {
    return (int) lines(old.last()).count();
  }

  private static Stream<V2.Line> lines(Optional<V2.Line> last) {
    return Stream.iterate(last, Optional::isPresent, at -> at.get().before()).map(Optional::get);
  }
}
