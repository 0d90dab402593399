package game;

import dev.hearth.annotations.Migrates;
import java.io.IOException;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int b(V1.Ship old) {
    From1.<RuntimeException>raise(new IOException("no such file"));
    return 1;
  }

  @SuppressWarnings("unchecked")
  private static <X extends Throwable> void raise(Throwable thrown) throws X {
    throw (X) thrown;
  }
}
