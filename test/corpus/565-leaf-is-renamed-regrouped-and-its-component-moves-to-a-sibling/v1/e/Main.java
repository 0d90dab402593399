package e;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Main implements HotProgram {
  private final Hot<Cmd> cmd = Hot.of(new Cmd.Wait(0));

  @Override
  public void start() {}

  @Override
  public void step() {
    cmd.set(new Cmd.All(List.of(new Cmd.Go(1, new Cmd.Wait(2)), new Cmd.Wait(3)), Map.of("k", new Cmd[] {new Cmd.Go(4, null)})));
  }
}
