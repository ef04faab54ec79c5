extension ColumnNames {
  /// Spanish names.
  static let spanish: [Row] = [
    Row(
      .listingID,
      """
      idoferta codigooferta referenciaoferta idvacante numerooferta codigodelaoferta referencia
      """),
    Row(
      .employer,
      """
      empresa empleador nombreempresa nombredelaempresa organizacion compania entidad organismo
      """),
    Row(
      .title,
      """
      puesto cargo titulodelpuesto titulooferta titulopuesto nombredelpuesto nombrepuesto \
      denominaciondelpuesto puestodetrabajo titulo vacante ocupacion denominacion oferta
      """),
    Row(
      .location,
      """
      ubicacion lugardetrabajo localidad ciudad localizacion lugar provincia municipio
      """),
    Row(.level, "nivel nivelprofesional categoriaprofesional grado nivellaboral grupoprofesional"),
    Row(.payPeriod, "periodicidad frecuenciadepago periododepago periodicidadsalarial tiposalario"),
    Row(.currency, "moneda divisa tipodemoneda"),
    Row(
      .positions,
      """
      vacantes numerodevacantes plazas numerodeplazas numerodepuestos numvacantes novacantes \
      nvacantes
      """),
    Row(
      .postedOn,
      """
      fechadepublicacion fechapublicacion publicadoel publicado fechaoferta fechadealta \
      fechadelaoferta fechaalta
      """),
    Row(.sourceURL, "enlace enlaceoferta urloferta enlacealaoferta"),
    Row(
      .employmentType,
      """
      tipodecontrato tipocontrato tipodejornada jornada jornadalaboral tipodeempleo tipoempleo \
      contrato modalidaddecontrato modalidadcontrato tipodecontratacion tipodejornadalaboral
      """),
    Row(
      .description,
      """
      descripcion descripciondelpuesto descripcionoferta funciones descripciondelaoferta resumen
      """),
  ]
}

extension ColumnNames {
  /// Portuguese names.
  static let portuguese: [Row] = [
    Row(.listingID, "idvaga codigodavaga codigovaga idavaga"),
    Row(.employer, "empregador nomedaempresa organizacao orgao entidade companhia"),
    Row(
      .title,
      """
      titulodavaga vaga nomedavaga funcao titulovaga ocupacao titulodocargo nomedocargo
      """),
    Row(.location, "localizacao localdetrabalho cidade local municipiodavaga"),
    Row(.level, "senioridade nivelhierarquico niveldavaga nivelcargo escalao"),
    Row(
      .payPeriod,
      """
      periodicidadesalarial periodicidade periodicidadedopagamento tiposalarial tipodesalario
      """),
    Row(.currency, "moeda"),
    Row(.positions, "vagas numerodevagas quantidadedevagas qtdvagas nvagas novagas"),
    Row(
      .postedOn,
      """
      datadepublicacao datadapublicacao datapublicacao publicadoem publicadaem datadavaga
      """),
    Row(.sourceURL, "linkdavaga linkvaga urlvaga urldavaga"),
    Row(
      .employmentType,
      """
      tipodevaga tipodecontratacao regimedecontratacao regime contratacao regimedetrabalho \
      vinculo
      """),
    Row(.description, "descricao descricaodavaga atribuicoes atividades responsabilidades"),
  ]
}

extension ColumnNames {
  /// French names.
  static let french: [Row] = [
    Row(
      .listingID,
      """
      idoffre referenceoffre numerooffre numoffre refoffre identifiant codeoffre \
      referencedeloffre
      """),
    Row(
      .employer,
      """
      employeur entreprise nomentreprise nomdelentreprise entreprisenom societe raisonsociale \
      organisme recruteur etablissement
      """),
    Row(
      .title,
      """
      intituleduposte intituleposte intitule poste titreduposte titreposte titre titreoffre \
      metier fonction intituleoffre offre libelleposte libelleduposte emploi
      """),
    Row(.location, "lieudetravail lieutravail lieu ville localisation lieutravaillibelle commune"),
    Row(.level, "niveau niveauposte niveauduposte niveaudeposte echelon seniorite"),
    Row(
      .payPeriod,
      """
      periodicite periodicitesalaire typesalaire typedesalaire unitesalaire periodedepaie
      """),
    Row(.currency, "devise monnaie"),
    Row(.positions, "nombredepostes nombrepostes nbpostes nbdepostes nbredepostes effectif"),
    Row(
      .postedOn,
      """
      datedepublication datepublication publiele dateparution datedeparution datecreation \
      datedecreation datemiseenligne datedemiseenligne publie
      """),
    Row(.sourceURL, "lien lienoffre urloffre liendeloffre lienversloffre origineoffreurlorigine"),
    Row(
      .employmentType,
      """
      typedecontrat typecontrat contrat tempsdetravail typeemploi typedemploi naturecontrat \
      naturedecontrat natureducontrat dureedutravail quotitedetravail quotite
      """),
    Row(
      .description,
      """
      descriptif descriptionduposte descriptionposte descriptifduposte missions descriptifposte
      """),
  ]
}

extension ColumnNames {
  /// Italian names.
  static let italian: [Row] = [
    Row(.listingID, "idannuncio codiceannuncio codiceofferta idofferta riferimento"),
    Row(.employer, "azienda nomeazienda datoredilavoro societa ente organizzazione impresa"),
    Row(
      .title,
      """
      posizione titoloannuncio titololavoro ruolo mansione figuraprofessionale titolo qualifica \
      titoloofferta profilo
      """),
    Row(.location, "sede sededilavoro sedelavoro luogodilavoro luogo citta localita"),
    Row(.level, "livello inquadramento livellocontrattuale livellodinquadramento"),
    Row(
      .payPeriod,
      """
      periodicita frequenzapagamento periodostipendio tipostipendio tipodistipendio
      """),
    Row(.currency, "valuta"),
    Row(.positions, "numeroposti numerodiposti posti numeroposizioni posizioniaperte nposti"),
    Row(.postedOn, "datadipubblicazione datapubblicazione pubblicatoil pubblicato dataannuncio"),
    Row(.sourceURL, "linkannuncio linkofferta urlannuncio collegamento"),
    Row(
      .employmentType,
      """
      tipodicontratto tipocontratto contratto orariodilavoro tipologiacontrattuale \
      tipologiacontratto orario tipologiadicontratto tipodirapporto rapportodilavoro
      """),
    Row(.description, "descrizione descrizionelavoro descrizioneannuncio mansioni responsabilita"),
  ]
}
