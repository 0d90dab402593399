import dev.hearth.annotations.Migrates;
import java.util.Map;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected Tree tree(V2.Chat_Line old) {
    Tree leaf = new Tree.Leaf(Map.of());
    return new Tree.Fork(leaf, new Tree.Fork(leaf, leaf));
  }
}
