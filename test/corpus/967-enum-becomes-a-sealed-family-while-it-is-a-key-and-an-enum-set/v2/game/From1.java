package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Mode make(V1.Mode old) {
    return switch (old) {
      case ON -> new On(5);
      case OFF -> new Off();
    };
  }
}
