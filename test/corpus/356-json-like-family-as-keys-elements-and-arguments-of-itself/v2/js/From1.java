package js;

import dev.hearth.annotations.Migrates;
import java.math.BigDecimal;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected BigDecimal n(V1.Json_Num old) {
    return BigDecimal.valueOf(old.n());
  }

  @Override
  protected Json.Lit make(V1.Json_Lit old) {
    return switch (old) {
      case NULL -> new Json.Lit.Null();
      case TRUE -> Json.Lit.Bool.TRUE;
      case FALSE -> Json.Lit.Bool.FALSE;
    };
  }
}
