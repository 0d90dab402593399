package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected List<String> tag(V1.Ship old) { return List.of(old.tag()); }
  @Override
  protected String crew(V1.Ship old) { return old.crew().isEmpty() ? null : old.crew().get(0); }
  @Override
  protected int x(V1.Ship old) { return old.at() == null ? -1 : old.at().x(); }
  @Override
  protected int y(V1.Ship old) { return old.at() == null ? -1 : old.at().y(); }
}
