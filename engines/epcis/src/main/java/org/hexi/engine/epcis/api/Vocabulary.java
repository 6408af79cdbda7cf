package org.hexi.engine.epcis.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The word lists of CBV 2.0 and of the GS1 web vocabulary that EPCIS 2.0 uses. A word has three spellings (bare, compact
 * or full web URI, URN); Hexi keeps the bare one.
 */
public enum Vocabulary {
    BIZ_STEP("cbv:BizStep-", "urn:epcglobal:cbv:bizstep:", """
            accepting arriving assembling collecting commissioning consigning creating_class_instance cycle_counting
            decommissioning departing destroying disassembling dispensing encoding entering_exiting holding inspecting
            installing killing loading other packing picking receiving removing repackaging repairing replacing reserving
            retail_selling sampling sensor_reporting shipping staging_outbound stock_taking stocking storing transporting
            unloading unpacking void_shipping"""),
    DISPOSITION("cbv:Disp-", "urn:epcglobal:cbv:disp:", """
            active available completeness_inferred completeness_verified conformant container_closed container_open damaged
            destroyed dispensed disposed encoded expired in_progress in_transit inactive mismatch_class mismatch_instance
            mismatch_quantity needs_replacement no_pedigree_match non_conformant non_sellable_other partially_dispensed
            recalled reserved retail_sold returned sellable_accessible sellable_not_accessible stolen unavailable
            unknown"""),
    BIZ_TRANSACTION_TYPE("cbv:BTT-", "urn:epcglobal:cbv:btt:", """
            bol cert desadv inv pedigree po poc prodorder recadv rma testprd testres upevt"""),
    SOURCE_DESTINATION_TYPE("cbv:SDT-", "urn:epcglobal:cbv:sdt:", "location owning_party possessing_party"),
    ERROR_REASON("cbv:ER-", "urn:epcglobal:cbv:er:", "did_not_occur incorrect_data"),
    COMPONENT("cbv:Comp-", "urn:epcglobal:cbv:comp:", """
            altitude axial_distance azimuth easting elevation_angle height latitude longitude northing polar_angle
            spherical_radius x y z"""),
    MEASUREMENT("gs1:", "", """
            AbsoluteHumidity AbsorbedDose AbsorbedDoseRate Acceleration Altitude AmountOfSubstance
            AmountOfSubstancePerUnitVolume Angle AngularAcceleration AngularMomentum AngularVelocity Area Capacitance
            Conductance Conductivity Count Density Dimensionless DoseEquivalent DoseEquivalentRate DynamicViscosity
            ElectricCharge ElectricCurrent ElectricCurrentDensity ElectricFieldStrength Energy Exposure Force Frequency
            Illuminance Inductance Irradiance KinematicViscosity Length LinearMomentum Luminance LuminousFlux
            LuminousIntensity MagneticFlux MagneticFluxDensity MagneticVectorPotential Mass MassConcentration MassFlowRate
            MassPerAreaTime MemoryCapacity MolalityOfSolute MolarEnergy MolarMass MolarVolume Power Pressure RadiantFlux
            RadiantIntensity Radioactivity RelativeHumidity Resistance Resistivity SolidAngle SpecificVolume Speed
            SurfaceDensity SurfaceTension Temperature Time Torque Voltage Volume VolumeFlowRate VolumeFraction
            VolumetricFlux Wavenumber"""),
    SENSOR_ALERT("gs1:", "", "ALARM_CONDITION ERROR_CONDITION");

    private final String webUri;
    private final List<String> beginnings;
    private final Set<String> words;

    Vocabulary(String compact, String urn, String words) {
        String prefix = compact.substring(0, compact.indexOf(':') + 1);
        this.webUri = namespace(prefix) + compact.substring(prefix.length());
        this.beginnings = urn.isEmpty() ? List.of(webUri, compact) : List.of(webUri, compact, urn);
        this.words = Set.of(words.split("\\s+"));
    }

    private static String namespace(String prefix) {
        return prefix.equals("cbv:") ? "https://ref.gs1.org/cbv/" : "https://gs1.org/voc/";
    }

    public Set<String> words() {
        return words;
    }

    /** The full web URI of a word, such as {@code https://ref.gs1.org/cbv/BizStep-loading}. */
    public String webUri(String word) {
        return webUri + word;
    }

    /** The bare word behind any of its spellings, or the text unchanged when it is none of this list. */
    public String bare(String text) {
        return inner(text).filter(words::contains).orElse(text);
    }

    /** Whether a text is written in the namespace of this list, be the word known or not. */
    public boolean claims(String text) {
        return inner(text).isPresent();
    }

    /** The full web URI of any spelling; a text that is none of this list comes back unchanged. */
    public String expanded(String text) {
        if (words.contains(text)) {
            return webUri(text);
        }
        return inner(text).map(this::webUri).orElse(text);
    }

    private Optional<String> inner(String text) {
        return beginnings.stream()
                .filter(text::startsWith)
                .map(beginning -> text.substring(beginning.length()))
                .findFirst();
    }
}
