package srv;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "Command.Chat.text", reason = "talk is noise")
final class From1 extends V1.Migration {
  @Override
  protected Command.Signal PING(V1.Command_Signal old) {
    return Command.Signal.STOP;
  }

  @Override
  protected Command.Move make(V1.Command_Fly old) {
    return new Command.Hop(0, 0, (int) old.height());
  }

  @Override
  protected Command make(V1.Command_Chat old) {
    return Command.Signal.NOISE;
  }
}
