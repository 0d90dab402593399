package odd;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Override.Function", to = "Integer")
@Renamed(from = "Object.NULL", to = "VOID")
final class From1 extends V1.Migration {
  @java.lang.Override
  protected boolean ascii(V1.String_ old) {
    return old.chars() > 2;
  }
}
