package arena;

import dev.hearth.annotations.HotState;

public interface V2 {
  @HotState
  record Migration(int make_, int make, int Migration) {}
}
