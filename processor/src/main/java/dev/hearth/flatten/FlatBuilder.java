package dev.hearth.flatten;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.dynamic.TypeResolutionStrategy;
import org.jspecify.annotations.Nullable;

/**
 * A builder whose class is changed as a whole, after all that this and other plugins do to it.
 *
 * <p>A visitor of Byte Buddy's cannot do this: the constant pool of the class as it was stays in
 * the class that is made.
 */
final class FlatBuilder implements InvocationHandler {
  private final Object delegate;
  private final UnaryOperator<byte[]> change;

  private FlatBuilder(Object delegate, UnaryOperator<byte[]> change) {
    this.delegate = delegate;
    this.change = change;
  }

  static DynamicType.Builder<?> of(DynamicType.Builder<?> builder, UnaryOperator<byte[]> change) {
    return (DynamicType.Builder<?>) wrap(builder, change);
  }

  private static Object wrap(Object builder, UnaryOperator<byte[]> change) {
    Set<Class<?>> interfaces = new LinkedHashSet<>();
    for (Class<?> at = builder.getClass(); at != null; at = at.getSuperclass()) {
      collect(at, interfaces);
    }
    return Proxy.newProxyInstance(
        DynamicType.class.getClassLoader(),
        interfaces.toArray(Class<?>[]::new),
        new FlatBuilder(builder, change));
  }

  private static void collect(Class<?> type, Set<Class<?>> interfaces) {
    for (Class<?> each : type.getInterfaces()) {
      if (isBuilder(each)) {
        interfaces.add(each);
      }
    }
  }

  /** Builders, and what they return in the middle of a definition. */
  private static boolean isBuilder(Class<?> type) {
    return type.isInterface() && type.getName().startsWith(DynamicType.Builder.class.getName());
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    try {
      Object result = method.invoke(delegate, arguments);
      if (result instanceof DynamicType.Unloaded<?> made) {
        return changed(made);
      }
      return isBuilder(method.getReturnType()) ? wrap(result, change) : result;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private DynamicType.Unloaded<?> changed(DynamicType.Unloaded<?> made) {
    TypeDescription type = made.getTypeDescription();
    List<DynamicType> others = new ArrayList<>();
    made.getAuxiliaryTypes()
        .forEach((other, bytes) -> others.add(part(made, other, bytes, List.of())));
    return part(made, type, change.apply(made.getBytes()), others);
  }

  private static DynamicType.Default.Unloaded<?> part(
      DynamicType made, TypeDescription type, byte[] bytes, List<DynamicType> others) {
    return new DynamicType.Default.Unloaded<>(
        type,
        bytes,
        made.getLoadedTypeInitializers().get(type),
        others,
        TypeResolutionStrategy.Disabled.INSTANCE.resolve());
  }
}
