package expr;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected String path(V2.Machine old) {
    StringBuilder path = new StringBuilder();
    V2.Expr at = old.expr();
    while (true) {
      if (at instanceof V2.Expr_Number number) {
        return path.append(number.value()).toString();
      } else if (at instanceof V2.Expr_Add add) {
        path.append('+');
        at = path.length() % 2 == 0 ? add.left() : add.right();
      } else if (at instanceof V2.Expr_All all) {
        path.append('*');
        at = all.parts().get(1);
      } else if (at instanceof V2.Expr_Either either) {
        path.append('|');
        at = path.length() % 3 == 0 ? either.named().get("b") : either.others()[1];
      } else {
        path.append('=');
        at = ((V2.Expr_Stored) at).in().backup();
      }
    }
  }

  @Override
  protected int copies(V2.Machine old) {
    return old.copies().size();
  }
}
