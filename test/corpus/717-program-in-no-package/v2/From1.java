import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Ship.Side.LEFT", to = "FAR_LEFT")
final class From1 extends V1.Migration {
  @Override
  protected int rust(V1.Ship_ old) {
    return old.side() == V1.Ship_Side.RIGHT ? 9 : 0;
  }
}
