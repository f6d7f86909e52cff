import { byLang, type Words } from "../values/by-lang";
import type { StoredValue, ValueType } from "../values/value-type";
import { namedType, namesIn } from "./named";
import { settingDefinitions } from "./setting-definitions";
import { vocabulary } from "./vocabulary";

/**
 * A setting that Kontera reads: its names in column Namn, how its value is read, and what holds when it is
 * blank.
 */
export type Setting = Words & {
  readonly type: ValueType;
  /** In the stored unit; undefined where nothing is a sensible answer. */
  readonly standard: StoredValue | undefined;
};

export type SettingId = keyof typeof settingDefinitions;

export const settingIds = Object.keys(settingDefinitions) as readonly SettingId[];

const namedSetting = (id: SettingId): Setting => {
  const { type, standard } = settingDefinitions[id];
  const words = byLang((lang) => vocabulary[lang].settings[id]);
  return { ...namesIn(words), type: namedType(type, words), standard };
};

/** The settings that Kontera knows, by id, with their words. */
export const knownSettings = Object.fromEntries(settingIds.map((id) => [id, namedSetting(id)])) as {
  readonly [Id in SettingId]: Setting;
};
