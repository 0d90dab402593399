package survey;

import java.util.function.IntSupplier;

abstract class Base extends V1.Migration {
  int b(V1.Plot plot) {
    IntSupplier later = () -> plot.b();
    return later.getAsInt();
  }
}
