package game;

import dev.hearth.annotations.*;

@Renamed(from = "Node.x", to = "y")
@Renamed(from = "Node.y", to = "x")
@Renamed(from = "Mode.ON", to = "OFF")
@Renamed(from = "Mode.OFF", to = "ON")
@Dropped(value = "Alias.why", reason = "no more")
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Mode HALF(V1.Mode old) {
    return Mode.NONE;
  }

  @Override
  protected Ref make(V1.Alias old) {
    return migrate(old.target().get());
  }

  @Override
  protected <A, B> Pair<?, ?> make(V1.Pair<A, B> old) {
    return new Pair<B, A>(old.a(), old.b(), old.w() + 100L);
  }

  @Override
  protected int sum(V1.Node old) {
    return migrate(old).sum();
  }
}
