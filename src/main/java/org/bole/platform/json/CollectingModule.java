package org.bole.platform.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.ArrayType;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.MapType;

/** Puts a {@link CollectingDeserializer} around the reader of every value. */
final class CollectingModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    CollectingModule() {
        super("collecting");
        setDeserializerModifier(new Wrapper());
    }

    private static final class Wrapper extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription description, JsonDeserializer<?> reader) {
            if (reader instanceof BeanDeserializer bean) {
                return new CollectingDeserializer(reader, description.getBeanClass(), written(bean), null);
            }
            // Not the description's class: Jackson describes Integer by that of int.
            Class<?> type = reader.handledType() == null ? description.getBeanClass() : reader.handledType();
            return new CollectingDeserializer(reader, type, Expected.scalar(type), null);
        }

        /** A value type with a one-argument creator is written as that argument; everything else as an object. */
        private static Expected written(BeanDeserializer bean) {
            ValueInstantiator maker = bean.getValueInstantiator();
            boolean single = maker.canCreateUsingDelegate()
                    || maker.canCreateUsingArrayDelegate()
                    || maker.canCreateFromString()
                    || maker.canCreateFromInt()
                    || maker.canCreateFromLong()
                    || maker.canCreateFromDouble()
                    || maker.canCreateFromBoolean();
            return single ? Expected.ANYTHING : Expected.OBJECT;
        }

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription description, JsonDeserializer<?> reader) {
            return new CollectingDeserializer(reader, type.getRawClass(), Expected.CHOICE, null);
        }

        @Override
        public JsonDeserializer<?> modifyCollectionDeserializer(
                DeserializationConfig config,
                CollectionType type,
                BeanDescription description,
                JsonDeserializer<?> reader) {
            return new CollectingDeserializer(reader, type.getRawClass(), Expected.LIST, null);
        }

        @Override
        public JsonDeserializer<?> modifyMapDeserializer(
                DeserializationConfig config, MapType type, BeanDescription description, JsonDeserializer<?> reader) {
            return new CollectingDeserializer(reader, type.getRawClass(), Expected.OBJECT, null);
        }

        @Override
        public JsonDeserializer<?> modifyArrayDeserializer(
                DeserializationConfig config, ArrayType type, BeanDescription description, JsonDeserializer<?> reader) {
            Class<?> element = type.getContentType().getRawClass();
            boolean text = element == byte.class || element == char.class;
            Expected expected = text ? Expected.TEXT : Expected.LIST;
            return new CollectingDeserializer(reader, type.getRawClass(), expected, null);
        }
    }
}
